WITH stated AS (
	SELECT u.ministry AS ministry, u.parent AS parent, b.*,
		row_number() OVER (
			PARTITION BY CASE WHEN d.kind = 'dossier' THEN 0 ELSE d.document END, u.ministry, u.name_key, u.code, b.fiscal_year, b.currency
			ORDER BY e.fiscal_year IS NULL, e.fiscal_year DESC, d.hash, b.element) AS later
	FROM budget_year b
	JOIN undertaking u ON u.document = b.document AND u.element = b.undertaking
	JOIN document d ON d.document = b.document
	JOIN evaluation e ON e.document = b.document
	WHERE b.leading = 1
		AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '\')
		AND (:year IS NULL OR b.fiscal_year = :year)),
counted AS (
	SELECT s.*,
		CASE WHEN executed IS NOT NULL AND available IS NOT NULL THEN available END AS available_of_executed,
		CASE WHEN executed IS NOT NULL AND available IS NOT NULL THEN executed END AS executed_of_available
	FROM stated s
	WHERE s.later = 1 AND NOT EXISTS (SELECT 1 FROM budget_year w WHERE w.document = s.document AND w.undertaking = s.parent
		AND w.fiscal_year = s.fiscal_year AND w.currency = s.currency))
SELECT ministry, fiscal_year, currency, count(*) AS programs, sum(available) AS available, sum(carried_in) AS carried_in,
	sum(carried_out) AS carried_out, sum(executed) AS executed, sum(requested) AS requested,
	CASE WHEN sum(available_of_executed) > 0
		THEN CAST(sum(executed_of_available) AS DOUBLE PRECISION) / sum(available_of_executed) END AS execution_rate,
	count(executed_of_available) AS programs_executed,
	string_agg(document || ':' || element, ' ') AS sources
FROM counted
GROUP BY ministry, fiscal_year, currency
ORDER BY ministry IS NULL, ministry, fiscal_year, currency
