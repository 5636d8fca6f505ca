/** Step 3. */
export const calls = {};
