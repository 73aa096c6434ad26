SELECT s.pipeline AS pipeline, s.fiscal_year AS fiscal_year, s.code AS code, s.name AS stage, s.goal AS goal,
	s.new_topics AS new_topics, s.amount_per_topic AS amount_per_topic, s.next AS next_stage, s.document || ':' || s.element AS sources
FROM stage s
JOIN document d ON d.document = s.document
WHERE (:pipeline IS NULL OR s.pipeline LIKE :pipeline ESCAPE '!')
ORDER BY s.pipeline IS NULL, s.pipeline, s.fiscal_year IS NULL, s.fiscal_year, d.hash, s.position, s.element
