export function draw(figure: HTMLElement): void {
  figure.dataset['drawn'] = 'yes'
}
