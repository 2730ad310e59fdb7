// What a chart is drawn from: the JSON that thoatngheo/web/charts.py writes.

export interface Series {
  name: string
  values: (number | null)[]
  tone: string
}

export interface Stream {
  source: string
  target: string
  value: number
  tone: string
}

export interface ChartData {
  kind: 'bar' | 'stacked' | 'line' | 'heatmap' | 'flow'
  labels: string[]
  series: Series[]
  links: Stream[]
  unit: string
  places: number
  language: string
}

/** A figure with its unit: 1.234.567 hộ, 4,16 % in Vietnamese; 1,234,567 hộ, 4.16% in English; a dash for nothing. */
export function written(value: number | null | undefined, data: Pick<ChartData, 'unit' | 'places' | 'language'>): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–'
  const digits = { minimumFractionDigits: data.places, maximumFractionDigits: data.places }
  const figure = new Intl.NumberFormat(data.language === 'en' ? 'en-GB' : 'vi-VN', digits).format(value)
  if (data.unit === '%') return data.language === 'en' ? `${figure}%` : `${figure}\u00a0%`
  return data.unit ? `${figure} ${data.unit}` : figure
}

/** A cell of a CSV file; one that a spreadsheet would take for a formula is told to be text. */
export function csvCell(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim()
  const safe = /^[=+@\t]|^-(?![\d–])/.test(clean) ? `'${clean}` : clean
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a CSV file that Excel opens with its letters right. */
export function csv(rows: string[][]): string {
  return '\ufeff' + rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}
