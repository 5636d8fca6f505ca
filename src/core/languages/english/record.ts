/** Step 6. */
export const record = {};
