export const todayRoutes = [] as const;
