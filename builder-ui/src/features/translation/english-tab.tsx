export default function EnglishTab() {
  return null;
}
