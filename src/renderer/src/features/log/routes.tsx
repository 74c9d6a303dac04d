export const logRoutes = [] as const;
