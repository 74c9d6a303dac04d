export const supervisionRoutes = [] as const;
