ALTER TABLE `cohort` ADD `days_off` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `enrollment` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `makeup` ADD `evidence` text;