// From our data to what ECharts draws. Colours differ in darkness, too; patterns tell them apart on paper.
import type { EChartsCoreOption } from 'echarts/core'
import { written, type ChartData } from './data'

const INK = '#16262b'
const SOFT = '#4c5b61'
const LINE = '#d9d8d1'
export const TONES: Record<string, string> = {
  poor: '#432b6f',
  near_poor: '#c98a3d',
  middle: '#3f7a97',
  not_poor: '#9dbdae',
  undetermined: '#b9b7ae',
}
const PALETTE = ['#0b5d57', '#c98a3d', '#432b6f', '#3f7a97', '#7d8a8f', '#9dbdae']
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow']
const TEXT = { fontFamily: 'Be Vietnam Pro, system-ui, sans-serif', fontSize: 14, color: INK }
const FEW = 12

/** The option for the kind of chart; `width` is the room on the page in pixels. */
export function option(data: ChartData, width: number): EChartsCoreOption {
  const common = { animation: false, textStyle: TEXT, color: PALETTE, aria: { enabled: true, decal: { show: data.kind !== 'heatmap' && data.kind !== 'line' && data.series.length > 1 } } }
  switch (data.kind) {
    case 'line':
      return { ...common, ...lines(data) }
    case 'heatmap':
      return { ...common, ...heat(data) }
    case 'flow':
      return { ...common, aria: { enabled: true }, ...flow(data, width) }
    default:
      return { ...common, ...bars(data) }
  }
}

/** How high the drawing should be for what it shows. */
export function height(data: ChartData): number {
  if (data.kind === 'line' || data.kind === 'flow') return 340
  const rows = data.kind === 'heatmap' ? data.series.length : data.labels.length
  const thick = data.kind === 'bar' && data.series.length > 1 ? 26 * data.series.length : 36
  return Math.max(180, rows * thick + 100)
}

function tooltip(data: ChartData) {
  const valueFormatter = (value: unknown) => written(typeof value === 'number' ? value : null, data)
  // Drawn, not HTML: the page's security policy lets no inline style in.
  return { renderMode: 'richText', confine: true, backgroundColor: '#fff', borderColor: SOFT, textStyle: { ...TEXT, fontSize: 13 }, valueFormatter }
}

function legend(data: ChartData) {
  return data.series.length > 1 ? { legend: { top: 0, left: 0, textStyle: TEXT, itemGap: 16, icon: 'rect' } } : {}
}

const quietAxis = { axisLine: { lineStyle: { color: LINE } }, axisTick: { show: false }, splitLine: { lineStyle: { color: '#ebeae4' } } }

/** Lying bars: names of places are long. The first label stands on top. */
function bars(data: ChartData): EChartsCoreOption {
  const stacked = data.kind === 'stacked'
  return {
    ...legend(data),
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, ...tooltip(data) },
    grid: { left: 8, right: stacked ? 28 : 76, top: data.series.length > 1 ? 40 : 8, bottom: 8, containLabel: true },
    xAxis: { type: 'value', ...quietAxis, axisLabel: { ...TEXT, formatter: (value: number) => written(value, { ...data, unit: '', places: 0 }), hideOverlap: true } },
    yAxis: { type: 'category', data: data.labels, inverse: true, ...quietAxis, axisLabel: { ...TEXT, width: 150, overflow: 'break' } },
    series: data.series.map((series) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      ...(stacked ? { stack: 'all' } : {}),
      barMaxWidth: 26,
      itemStyle: series.tone ? { color: TONES[series.tone] ?? PALETTE[0] } : {},
      label: { show: !stacked && data.labels.length * data.series.length <= 2 * FEW, position: 'right', ...TEXT, formatter: (p: { value?: unknown }) => written(typeof p.value === 'number' ? p.value : null, data) },
    })),
  }
}

function lines(data: ChartData): EChartsCoreOption {
  return {
    ...legend(data),
    tooltip: { trigger: 'axis', ...tooltip(data) },
    grid: { left: 8, right: 24, top: data.series.length > 1 ? 48 : 24, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: data.labels, ...quietAxis, axisLabel: TEXT },
    yAxis: { type: 'value', ...quietAxis, axisLabel: { ...TEXT, formatter: (value: number) => written(value, data) } },
    series: data.series.map((series, i) => ({
      type: 'line',
      name: series.name,
      data: series.values,
      symbol: SYMBOLS[i % SYMBOLS.length],
      symbolSize: 9,
      lineStyle: { width: 2.5, type: (['solid', 'dashed', 'dotted'] as const)[i % 3] },
      ...(series.tone ? { itemStyle: { color: TONES[series.tone] ?? PALETTE[0] } } : {}),
    })),
  }
}

function heat(data: ChartData): EChartsCoreOption {
  const cells = data.series.flatMap((series, y) => series.values.map((value, x) => [x, y, value]))
  const known = cells.map((cell) => cell[2]).filter((value): value is number => typeof value === 'number')
  return {
    tooltip: { ...tooltip(data), formatter: (p: { value: [number, number, number | null] }) => `${data.labels[p.value[0]]}, ${data.series[p.value[1]]?.name}: ${written(p.value[2], data)}` },
    grid: { left: 8, right: 8, top: 8, bottom: 56, containLabel: true },
    xAxis: { type: 'category', data: data.labels, ...quietAxis, axisLabel: { ...TEXT, interval: 0, width: 90, overflow: 'break' } },
    yAxis: { type: 'category', data: data.series.map((series) => series.name), inverse: true, ...quietAxis, axisLabel: { ...TEXT, width: 130, overflow: 'break' } },
    visualMap: { min: Math.min(0, ...known), max: Math.max(1, ...known), orient: 'horizontal', left: 'center', bottom: 0, inRange: { color: ['#f1efe8', '#bfa9d6', '#432b6f'] }, textStyle: TEXT },
    series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: '#fff', borderWidth: 2 }, label: { show: true, fontSize: 13 } }],
  }
}

/** Streams from the left side to the right; a name that stands on both sides is two nodes. */
function flow(data: ChartData, width: number): EChartsCoreOption {
  const left = (name: string) => `${name}\u200b`
  const nodes = new Map<string, object>()
  for (const link of data.links) {
    nodes.set(left(link.source), { name: left(link.source), depth: 0, itemStyle: { color: SOFT }, label: { position: 'right' } })
    nodes.set(link.target, { name: link.target, depth: 1, itemStyle: { color: SOFT }, label: { position: 'left' } })
  }
  return {
    tooltip: { trigger: 'item', ...tooltip(data) },
    series: [
      {
        type: 'sankey',
        left: 8,
        right: 8,
        top: 8,
        bottom: 8,
        nodeGap: 18,
        nodeWidth: 14,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        data: [...nodes.values()],
        links: data.links.map((link) => ({ source: left(link.source), target: link.target, value: link.value, lineStyle: { color: TONES[link.tone] ?? '#7d8a8f', opacity: 0.45 } })),
        label: { ...TEXT, fontSize: width < 500 ? 12 : 14, width: width / 2 - 40, overflow: 'break', formatter: (p: { name: string; value?: unknown }) => `${p.name} ${written(typeof p.value === 'number' ? p.value : null, { ...data, unit: '' })}` },
      },
    ],
  }
}
