import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// For developers only, never shipped: vite build --config src/renderer/src/gallery/vite.config.ts
export default defineConfig({
  root: 'src/renderer',
  base: './',
  resolve: {
    alias: { '@shared': resolve('src/shared'), '@renderer': resolve('src/renderer/src') },
  },
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: resolve('out/gallery'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rollupOptions: { input: resolve('src/renderer/gallery.html') },
  },
});
