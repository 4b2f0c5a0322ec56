/** Solves a system of linear equations by Gauss and Jordan's elimination. @param matrix positive definite, so that no pivot is zero. */
export function solve (matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, i) => [...line, right[i]!])
  lines.forEach((line, i) => {
    const pivot = line[i]!
    for (let j = i; j < line.length; j++) line[j]! /= pivot
    for (const other of lines) {
      const factor = other === line ? 0 : other[i]!
      if (factor !== 0) for (let j = i; j < line.length; j++) other[j]! -= factor * line[j]!
    }
  })
  return lines.map(line => line.at(-1)!)
}
