/** Whether Google says that a file is not there or not ours to see: to an add-on that sees only its own files the two are the same. */
export const isOutOfSight = (error: unknown): boolean =>
  /not found|does not have permission|have been deleted/i.test(String(error));
