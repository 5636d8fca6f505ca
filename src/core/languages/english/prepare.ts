/** Step 4. */
export const prepare = {};
