import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ConnectOptions, connect, Db } from './db.js';
import { requireMigrated } from './migrate.js';

class CloseDb implements OnApplicationShutdown {
  constructor(private readonly db: Db) {}
  async onApplicationShutdown(): Promise<void> {
    await this.db.close();
  }
}

/** Provides {@link Db} to the whole process. Refuses to start on a database with pending migrations. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(options: ConnectOptions): DynamicModule {
    const provider = {
      provide: Db,
      useFactory: async (): Promise<Db> => {
        const db = await connect(options);
        try {
          await requireMigrated(db);
        } catch (error) {
          await db.close();
          throw error;
        }
        return db;
      },
    };
    const closer = { provide: CloseDb, useFactory: (db: Db) => new CloseDb(db), inject: [Db] };
    return { module: DatabaseModule, providers: [provider, closer], exports: [Db] };
  }

  /** A database that is never connected: for what follows from the declarations alone (the schema). */
  static offline(): DynamicModule {
    const db = new Db(new DataSource({ type: 'postgres' }), '');
    return { module: DatabaseModule, providers: [{ provide: Db, useValue: db }], exports: [Db] };
  }
}
