export * from './activity';
export * from './families';
export * from './people';
export * from './supervision';
export * from './system';
export * from './today';
export * from './training';
