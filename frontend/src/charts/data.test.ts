import { describe, expect, it } from 'vitest'
import { csv, csvCell, written } from './data'

describe('figures', () => {
  it('are written the Vietnamese way', () => {
    expect(written(1234567, { unit: 'hộ', places: 0, language: 'vi' })).toBe('1.234.567 hộ')
    expect(written(4.16, { unit: '%', places: 2, language: 'vi' })).toBe('4,16\u00a0%')
  })
  it('are written the English way', () => {
    expect(written(1234567.5, { unit: '', places: 1, language: 'en' })).toBe('1,234,567.5')
    expect(written(4.16, { unit: '%', places: 2, language: 'en' })).toBe('4.16%')
  })
  it('are a dash where there is none, never zero', () => {
    expect(written(null, { unit: 'hộ', places: 0, language: 'vi' })).toBe('–')
    expect(written(0, { unit: 'hộ', places: 0, language: 'vi' })).toBe('0 hộ')
  })
})

describe('a downloaded table', () => {
  it('quotes commas and quotation marks', () => {
    expect(csv([['Xã', 'Tỷ lệ'], ['Cam "An"', '4,16 %']])).toBe('\ufeffXã,Tỷ lệ\r\n"Cam ""An""","4,16 %"\r\n')
  })
  it('does not let a name become a formula', () => {
    expect(csvCell('=1+1')).toBe("'=1+1")
    expect(csvCell('-12')).toBe('-12')
  })
})
