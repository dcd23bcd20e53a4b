import { DefaultNamingStrategy, type NamingStrategyInterface, type Table, type View } from 'typeorm';

const tableName = (table: Table | View | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';

/** Names of constraints that a person can read in an error or a plan; TypeORM's own are hashes. */
export class ReadableNames extends DefaultNamingStrategy implements NamingStrategyInterface {
  override primaryKeyName(table: Table | string): string {
    return `${tableName(table)}_pkey`;
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${tableName(table)}_${columns.join('_')}_fkey`;
  }
  override indexName(table: Table | View | string, columns: string[]): string {
    return `${tableName(table)}_${columns.join('_')}_idx`;
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${tableName(table)}_${columns.join('_')}_key`;
  }
}
