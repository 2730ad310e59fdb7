// Draws a figure from the JSON beside it and offers its table as a file. Loaded only on pages with a chart.
import { BarChart, HeatmapChart, LineChart, SankeyChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { csv, type ChartData } from './data'
import { height, option } from './options'

use([BarChart, LineChart, HeatmapChart, SankeyChart, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent, AriaComponent, SVGRenderer])

/** Draw one `<figure data-chart>`; its table folds away once there is a picture. */
export function draw(figure: HTMLElement): void {
  figure.dataset['drawn'] = 'yes'
  const place = figure.querySelector<HTMLElement>('.chart-place')
  const source = figure.querySelector('script[type="application/json"]')?.textContent
  if (!place || !source) return
  const data = JSON.parse(source) as ChartData
  place.style.height = `${height(data)}px`
  const chart = init(place, null, { renderer: 'svg' })
  const paint = () => {
    chart.resize()
    chart.setOption(option(data, place.clientWidth), true)
  }
  paint()
  new ResizeObserver(paint).observe(place)
  figure.querySelector('details')?.removeAttribute('open')
  offerTable(figure)
}

function offerTable(figure: HTMLElement): void {
  const button = figure.querySelector<HTMLButtonElement>('[data-download=csv]')
  const table = figure.querySelector('table')
  if (!button || !table) return
  button.hidden = false
  button.addEventListener('click', () => {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? ''))
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }))
    link.download = `${figure.dataset['file'] ?? 'bieu-do'}.csv`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  })
}
