/** How far an import is; `total` 0 means unknown. */
export interface Progress { done: number, total: number, failed: number }

const blocks = (part: number, width: number): string => {
  const full = Math.round(Math.min(1, part) * width)
  return '█'.repeat(full) + '░'.repeat(width - full)
}

/** One line that fits into `columns`: a bar where there is room for it, the counts always. */
export const progressLine = ({ done, total, failed }: Progress, columns: number): string => {
  const counts = `${done}/${total}${failed > 0 ? `, ${failed} failed` : ''}`
  const width = Math.min(40, columns - counts.length - 3)
  return width < 5 ? counts : `${blocks(total === 0 ? 0 : done / total, width)}  ${counts}`
}
