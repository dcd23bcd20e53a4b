export { EventsModule } from './events.module.js';
export { defineMessage, type Message, recordChanged, type Topic } from './message.js';
export { OnMessage, OnMessages } from './on-message.js';
export { Outbox } from './outbox.js';
export { type Delivery, OutboxRelay, type RelayOptions } from './relay.js';
export { Wake } from './wake.js';
