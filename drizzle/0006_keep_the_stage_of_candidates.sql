ALTER TABLE `candidate` ADD `stage_key` text;--> statement-breakpoint
-- candidate.stage_key follows the stage events, whoever writes them (screens, import, undo).
CREATE TRIGGER `stage_created_keys_candidate` AFTER INSERT ON `candidate_stage` BEGIN
  UPDATE `candidate` SET `stage_key` = (SELECT max(entered_on || CASE stage WHEN 'inquiry' THEN '0' WHEN 'application' THEN '1' WHEN 'eligibility' THEN '2' WHEN 'interview' THEN '3' WHEN 'checks' THEN '4' WHEN 'decision' THEN '5' WHEN 'training' THEN '6' WHEN 'activated' THEN '7' ELSE '' END) FROM `candidate_stage` WHERE candidate_id = new.candidate_id AND archived_at IS NULL) WHERE id = new.candidate_id;
END;--> statement-breakpoint
CREATE TRIGGER `stage_changed_keys_candidate` AFTER UPDATE OF `candidate_id`, `stage`, `entered_on`, `archived_at` ON `candidate_stage` BEGIN
  UPDATE `candidate` SET `stage_key` = (SELECT max(entered_on || CASE stage WHEN 'inquiry' THEN '0' WHEN 'application' THEN '1' WHEN 'eligibility' THEN '2' WHEN 'interview' THEN '3' WHEN 'checks' THEN '4' WHEN 'decision' THEN '5' WHEN 'training' THEN '6' WHEN 'activated' THEN '7' ELSE '' END) FROM `candidate_stage` WHERE candidate_id = `candidate`.id AND archived_at IS NULL) WHERE id IN (old.candidate_id, new.candidate_id);
END;--> statement-breakpoint
CREATE TRIGGER `stage_deleted_keys_candidate` AFTER DELETE ON `candidate_stage` BEGIN
  UPDATE `candidate` SET `stage_key` = (SELECT max(entered_on || CASE stage WHEN 'inquiry' THEN '0' WHEN 'application' THEN '1' WHEN 'eligibility' THEN '2' WHEN 'interview' THEN '3' WHEN 'checks' THEN '4' WHEN 'decision' THEN '5' WHEN 'training' THEN '6' WHEN 'activated' THEN '7' ELSE '' END) FROM `candidate_stage` WHERE candidate_id = old.candidate_id AND archived_at IS NULL) WHERE id = old.candidate_id;
END;--> statement-breakpoint
UPDATE `candidate` SET `stage_key` = (SELECT max(entered_on || CASE stage WHEN 'inquiry' THEN '0' WHEN 'application' THEN '1' WHEN 'eligibility' THEN '2' WHEN 'interview' THEN '3' WHEN 'checks' THEN '4' WHEN 'decision' THEN '5' WHEN 'training' THEN '6' WHEN 'activated' THEN '7' ELSE '' END) FROM `candidate_stage` WHERE candidate_id = `candidate`.id AND archived_at IS NULL);
