CREATE TABLE `today_mark` (
	`id` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL,
	`archived_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	`key` text NOT NULL,
	`until` text,
	`reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `today_mark_key_unique` ON `today_mark` (`key`);