export const recruitment = {};
