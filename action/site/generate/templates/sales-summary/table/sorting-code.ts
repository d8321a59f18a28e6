/** Lets the headings of a table sort its rows: numbers by their value, all else as text. */
export const SORTING_CODE = `
    function makeSortable(table, onOrder) {
      const headings = [...table.tHead.rows[0].cells];
      const asNumber = (text) => parseAmount(text)?.value;
      headings.forEach((heading, index) => heading.firstElementChild.addEventListener('click', () => {
        const isRising = heading.getAttribute('aria-sort') !== 'ascending';
        for (const other of headings) other.removeAttribute('aria-sort');
        heading.setAttribute('aria-sort', isRising ? 'ascending' : 'descending');
        onOrder((a, b) => {
          const [one, two] = [asNumber(a[index]), asNumber(b[index])];
          const isNumber = one !== undefined && two !== undefined;
          return (isRising ? 1 : -1) * (isNumber ? one - two : a[index].localeCompare(b[index], 'en'));
        });
      }));
    }
`;
