/**
 * Milliseconds that this process has worked, for what has to be done soon: a machine that does other things as
 * well is no fault.
 */
export function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
