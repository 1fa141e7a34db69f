import type { EventTable } from '../domain/letters/letter-document';

/** Takes what happened and when; shows it as a table whose rows are named by their dates. */
export function EventsInLetter({ table }: { readonly table: EventTable }) {
  return (
    <table className="sheet-events">
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([when, what], index) => (
          <tr key={index}>
            <th scope="row">{when}</th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
