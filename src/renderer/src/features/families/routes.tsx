export const familiesRoutes = [] as const;
