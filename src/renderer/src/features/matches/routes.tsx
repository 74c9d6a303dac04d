export const matchesRoutes = [] as const;
