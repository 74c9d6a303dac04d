DROP INDEX `supervision_on`;--> statement-breakpoint
CREATE INDEX `supervision_on` ON `supervision` (`on_date`,`id`,`archived_at`,`type`);