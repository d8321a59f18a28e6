import { describe, expect, it } from 'vitest';
import { chooseAmountColumn } from '../../../../../action/site/generate/templates/sales-summary/choose-amount-column.ts';
import {
  decimalMarkOf,
  parseAmount,
} from '../../../../../action/site/generate/templates/sales-summary/parse-amount.ts';
import { readCsv } from '../../../../../action/site/generate/templates/sales-summary/read-csv.ts';
import { readSalesData } from '../../../../../action/site/generate/templates/sales-summary/sales-data.ts';
import { AMOUNT_TABLE } from './amount-table.ts';

describe('numbers as people write them', () => {
  it.each(AMOUNT_TABLE)('%j with %j is %j', (text, mark, value) => {
    expect(parseAmount(text, mark)?.value).toBe(value);
  });

  it.each([
    [['1,234', '5'], '.'],
    [['1.234', '5'], '.'],
    [['1.234,50', '7'], ','],
    [['12,5', '1.234'], ','],
    [['1,234.50', '12,345'], '.'],
    [['1,234.50', '1.234,50'], '.'],
    [[], '.'],
  ])('%j has the decimal mark %j', (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });
});

describe('the column to add up', () => {
  const choose = (csv: string, named: string[] = []) => {
    const table = readCsv(Buffer.from(csv));
    return table.columns[chooseAmountColumn(table, { named, dataFile: 'f.csv' })];
  };

  it.each([
    ['product,sales\nA,1', [], 'sales'],
    ['Product;SALES\nA;1', [], 'SALES'],
    ['id\tAmount (EUR)\tweight\n1\t2\t3', [], 'Amount (EUR)'],
    ['name,netTotal\nA,1', [], 'netTotal'],
    ['name,units\nA,1', [], 'units'],
    ['sales,units\n1,2', ['units'], 'units'],
    ['sales,units\n1,2', ['unit'], 'units'],
    ['sales,units\n1,2', ['nowhere'], 'sales'],
    ['sales person,amount\nBo,2', ['sales'], 'amount'],
    ['\uFEFFsales\n1', [], 'sales'],
    ['product,sales', [], 'sales'],
  ])('of %j with %j named is %j', (csv, named, column) => {
    expect(choose(csv, named)).toBe(column);
  });

  it('is refused in words if the one named holds no number', () => {
    expect(() => choose('note,units\nhi,2', ['note'])).toThrow(
      'The brief asks for the sum of the column "note", but that column of f.csv holds no number.',
    );
  });

  it('is refused in words if no column holds numbers', () => {
    expect(() => choose('a,b\nx,y')).toThrow('no column of f.csv holds numbers (its columns: a, b)');
  });
});

describe('the data', () => {
  it('counts what it leaves out', () => {
    const data = readSalesData(readCsv(Buffer.from('p,v\nA,1.5\nB,\nC,n/a\nD,"2,000.25"\n\n')), 1);
    expect(data).toMatchObject({ emptyCells: 1, invalidCells: ['n/a'], places: 2 });
    expect(data.records.map(({ value }) => value)).toEqual([1.5, 2000.25]);
  });

  it.each([
    ['utf-8', Buffer.from('name,v\nCafé,1')],
    ['windows-1252', Buffer.from('name,v\nCaf\u00e9,1', 'latin1')],
    ['utf-16le', Buffer.from('\uFEFFname,v\nCafé,1', 'utf16le')],
  ])('is read in %s', (encoding, bytes) => {
    expect(readCsv(bytes)).toMatchObject({ encoding, columns: ['name', 'v'], rows: [['Café', '1']] });
  });
});
