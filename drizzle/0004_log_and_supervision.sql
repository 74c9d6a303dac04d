DROP INDEX `activity_on`;--> statement-breakpoint
ALTER TABLE `activity` ADD `archived_reason` text;--> statement-breakpoint
CREATE INDEX `activity_on` ON `activity` (`on_date`,`id`,`archived_at`,`minutes`,`miles_tenths`,`kind`,`payable`);--> statement-breakpoint
DROP INDEX `contact_on`;--> statement-breakpoint
ALTER TABLE `contact` ADD `archived_reason` text;--> statement-breakpoint
CREATE INDEX `contact_on` ON `contact` (`on_date`,`id`,`archived_at`,`result`,`minutes`,`travel_minutes`,`miles_tenths`,`mode`,`payable`);--> statement-breakpoint
ALTER TABLE `incident` ADD `archived_reason` text;--> statement-breakpoint
CREATE INDEX `activity_mentor_joint` ON `activity_mentor` (`on_date`,`activity_id`) WHERE position > 0;--> statement-breakpoint
CREATE INDEX `contact_mentor_joint` ON `contact_mentor` (`on_date`,`contact_id`) WHERE position > 0;--> statement-breakpoint
-- Sealed words: no path through the program, and no tool on the open file, changes or removes them.
CREATE TRIGGER `supervision_sealed` BEFORE UPDATE ON `supervision`
WHEN NEW.`id` IS NOT OLD.`id` OR NEW.`key` IS NOT OLD.`key` OR NEW.`on_date` IS NOT OLD.`on_date`
  OR NEW.`minutes` IS NOT OLD.`minutes` OR NEW.`type` IS NOT OLD.`type`
  OR NEW.`supervisor` IS NOT OLD.`supervisor` OR NEW.`note` IS NOT OLD.`note`
  OR NEW.`topics` IS NOT OLD.`topics` OR NEW.`sealed_at` IS NOT OLD.`sealed_at`
  OR NEW.`seal_hash` IS NOT OLD.`seal_hash`
BEGIN SELECT RAISE(ABORT, 'a sealed supervision session does not change'); END;--> statement-breakpoint
CREATE TRIGGER `supervision_kept` BEFORE DELETE ON `supervision`
BEGIN SELECT RAISE(ABORT, 'a sealed supervision session is kept'); END;--> statement-breakpoint
CREATE TRIGGER `supervision_mentor_sealed` BEFORE UPDATE ON `supervision_mentor`
BEGIN SELECT RAISE(ABORT, 'a sealed supervision session does not change'); END;--> statement-breakpoint
CREATE TRIGGER `supervision_mentor_kept` BEFORE DELETE ON `supervision_mentor`
BEGIN SELECT RAISE(ABORT, 'a sealed supervision session is kept'); END;--> statement-breakpoint
CREATE TRIGGER `supervision_addendum_sealed` BEFORE UPDATE ON `supervision_addendum`
WHEN NEW.`id` IS NOT OLD.`id` OR NEW.`supervision_id` IS NOT OLD.`supervision_id`
  OR NEW.`body` IS NOT OLD.`body` OR NEW.`created_at` IS NOT OLD.`created_at`
  OR NEW.`created_by` IS NOT OLD.`created_by`
BEGIN SELECT RAISE(ABORT, 'an addendum does not change'); END;--> statement-breakpoint
CREATE TRIGGER `supervision_addendum_kept` BEFORE DELETE ON `supervision_addendum`
BEGIN SELECT RAISE(ABORT, 'an addendum is kept'); END;
