import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { compressed, pictures } from './build/sprite.ts'

const root = import.meta.dirname
const out = process.env['THOATNGHEO_BUILD_OUT'] ?? resolve(root, '../src/thoatngheo/web/static/build')

export default defineConfig({
  root,
  base: './',
  cacheDir: 'node_modules/.vite',
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
  build: {
    outDir: out,
    emptyOutDir: true,
    manifest: 'manifest.json',
    // Chrome 109 is the last one for Windows 7, which commune offices still have.
    target: ['chrome109', 'firefox115', 'safari15.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: { input: { main: resolve(root, 'src/main.ts') } },
  },
  plugins: [pictures(root), compressed(out)],
})
