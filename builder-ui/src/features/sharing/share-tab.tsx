export default function ShareTab() {
  return null;
}
