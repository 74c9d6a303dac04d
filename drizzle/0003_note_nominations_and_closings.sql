DROP INDEX `candidate_stage_latest`;--> statement-breakpoint
CREATE INDEX `candidate_stage_path` ON `candidate_stage` (`candidate_id`,`entered_on`,`stage`,`archived_at`);--> statement-breakpoint
ALTER TABLE `candidate` ADD `nomination_relationship` text;--> statement-breakpoint
ALTER TABLE `candidate` ADD `closed_note` text;