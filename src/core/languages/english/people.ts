/** Step 2. */
export const people = {};
