export const professionals = {};
