// Vite plugins of the build: the icon sprite, the pictures, and compressed copies of everything.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** One <symbol> per icon named in icons.txt, drawn with the colour of the text around it. */
export function sprite(root: string): string {
  const names = readFileSync(join(root, 'icons.txt'), 'utf8').split(/\s+/).filter(Boolean)
  const symbols = names.map((name) => {
    const file = name.endsWith('-filled') ? `filled/${name.slice(0, -'-filled'.length)}` : `outline/${name}`
    const svg = readFileSync(join(root, 'node_modules/@tabler/icons/icons', `${file}.svg`), 'utf8')
    const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s+/g, ' ').trim()}</symbol>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`
}

/** Puts the sprite and the pictures into the build, under hashed names that the manifest tells. */
export function pictures(root: string): Plugin {
  return {
    name: 'thoatngheo-pictures',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: 'icons.svg', originalFileName: 'icons.svg', source: sprite(root) })
      for (const file of readdirSync(join(root, 'pictures'))) {
        const source = readFileSync(join(root, 'pictures', file))
        this.emitFile({ type: 'asset', name: file, originalFileName: `pictures/${file}`, source })
      }
    },
  }
}

const WORTH_PRESSING = /\.(js|css|svg|json)$/
const SMALLEST = 1024

/** A .gz and a .br beside each text file; the static file server picks the one the browser takes. */
export function compressed(folder: string): Plugin {
  return {
    name: 'thoatngheo-compressed',
    apply: 'build',
    writeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const path = join(folder, file)
        if (!WORTH_PRESSING.test(file)) continue
        const content = readFileSync(path)
        if (content.length < SMALLEST) continue
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
        writeFileSync(`${path}.br`, brotliCompressSync(content))
      }
    },
  }
}
