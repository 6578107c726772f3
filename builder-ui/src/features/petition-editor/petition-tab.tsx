export default function PetitionTab() {
  return null;
}
