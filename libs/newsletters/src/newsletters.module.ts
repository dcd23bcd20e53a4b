import { type DynamicModule, Module } from '@nestjs/common';

/** Topics, who gets them, issues and their sending. */
@Module({})
export class NewslettersModule {
  static forApi(): DynamicModule {
    return { module: NewslettersModule };
  }

  static forWorker(): DynamicModule {
    return { module: NewslettersModule };
  }
}
