/** Milliseconds of processor time that this thread has used: on a busy machine a clock measures the others as well. */
export const cpuTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
