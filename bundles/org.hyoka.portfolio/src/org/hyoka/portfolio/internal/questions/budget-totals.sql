WITH stated AS (
	SELECT u.ministry AS ministry, u.parent AS parent, b.*,
		row_number() OVER (
			PARTITION BY CASE WHEN d.kind IN ('dossier', 'rs-table') THEN 0 ELSE d.document END, u.ministry, u.name_key, u.code, b.fiscal_year, b.currency
			ORDER BY e.fiscal_year IS NULL, e.fiscal_year DESC, d.hash, b.element) AS later
	FROM budget_year b
	JOIN undertaking u ON u.document = b.document AND u.element = b.undertaking
	JOIN document d ON d.document = b.document
	JOIN evaluation e ON e.document = b.document
	WHERE b.in_totals = 1
		AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
		AND (:year IS NULL OR b.fiscal_year = :year)),
counted AS (
	SELECT s.*,
		CASE WHEN executed IS NOT NULL AND available IS NOT NULL THEN available END AS available_of_executed,
		CASE WHEN executed IS NOT NULL AND available IS NOT NULL THEN executed END AS executed_of_available
	FROM stated s
	WHERE s.later = 1 AND NOT EXISTS (SELECT 1 FROM budget_year w WHERE w.document = s.document AND w.undertaking = s.parent
		AND w.fiscal_year = s.fiscal_year AND coalesce(w.currency, '') = coalesce(s.currency, '')))
SELECT ministry, fiscal_year, currency, count(*) AS programs,
	CASE WHEN currency IS NOT NULL THEN sum(available) END AS available, count(available) AS programs_available,
	CASE WHEN currency IS NOT NULL THEN sum(carried_in) END AS carried_in,
	CASE WHEN currency IS NOT NULL THEN sum(carried_out) END AS carried_out,
	CASE WHEN currency IS NOT NULL THEN sum(executed) END AS executed,
	CASE WHEN currency IS NOT NULL THEN sum(requested) END AS requested,
	CASE WHEN currency IS NOT NULL AND sum(available_of_executed) > 0
		THEN CAST(sum(executed_of_available) AS DOUBLE PRECISION) / sum(available_of_executed) END AS execution_rate,
	count(executed_of_available) AS programs_executed,
	string_agg(document || ':' || element, ' ') AS sources
FROM counted
GROUP BY ministry, fiscal_year, currency
ORDER BY ministry IS NULL, ministry, fiscal_year, currency IS NULL, currency
