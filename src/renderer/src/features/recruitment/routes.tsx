export const recruitmentRoutes = [] as const;
