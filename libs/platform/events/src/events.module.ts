import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Outbox } from './outbox.js';
import { OutboxRelay, RELAY_OPTIONS, type RelayOptions, relayDefaults } from './relay.js';

/** The outbox for everybody who writes; with `relaying` also the relay, for processes that deliver (the worker). */
@Module({})
export class EventsModule {
  /** Needs `Db` among the global providers. */
  static publishing(): DynamicModule {
    return { module: EventsModule, global: true, providers: [Outbox], exports: [Outbox] };
  }

  static relaying(options: Partial<RelayOptions> = {}): DynamicModule {
    return {
      module: EventsModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [Outbox, OutboxRelay, { provide: RELAY_OPTIONS, useValue: { ...relayDefaults, ...options } }],
      exports: [Outbox, OutboxRelay],
    };
  }
}
