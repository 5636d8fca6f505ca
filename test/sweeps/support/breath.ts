/** Lets what the engine of spreadsheets left for later be done: until then it holds every sheet it has ever opened. */
export const breath = (): Promise<void> =>
  new Promise(resolve => void setImmediate(resolve));
