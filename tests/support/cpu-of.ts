/**
 * Time the processor spent in this process while `work` was done, in milliseconds: unlike the time on a clock it hardly
 * grows with what else the machine does, and two of them can be compared.
 */
export async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
