// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the rows are blocks, and browsers of 2022 then forget the roles
// biome-ignore-all lint/a11y/useSemanticElements: the same
import type { ComponentChildren } from 'preact'

export interface Column<Row> {
  title: string
  cell: (row: Row) => ComponentChildren
  /** Numbers line up to the right. */
  numeric?: boolean | undefined
}

interface Props<Row> {
  caption: string
  captionHidden?: boolean | undefined
  /** The first column names the row. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string | number
}

/** A real table; on a phone each row becomes a small card that repeats the column's title. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, keyOf }: Props<Row>) {
  return (
    <table class="table" role="table">
      <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.title} scope="col" role="columnheader" class={cellClass(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map((column, i) => (
              <Cell key={column.title} column={column} row={row} first={i === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row, first }: { column: Column<Row>; row: Row; first: boolean }) {
  if (first)
    return (
      <th scope="row" role="rowheader">
        {column.cell(row)}
      </th>
    )
  return (
    <td role="cell" data-title={column.title} class={cellClass(column)}>
      {column.cell(row)}
    </td>
  )
}

function cellClass<Row>(column: Column<Row>): string | undefined {
  return column.numeric ? 'number' : undefined
}
