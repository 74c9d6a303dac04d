export const families = {};
