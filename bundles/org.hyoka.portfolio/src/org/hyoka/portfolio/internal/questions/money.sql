WITH stated AS (
	SELECT u.ministry AS ministry, u.name AS program, u.type AS type, u.parent AS parent, b.*, 1 AS later
	FROM budget_year b
	JOIN undertaking u ON u.document = b.document AND u.element = b.undertaking
	JOIN document d ON d.document = b.document
	WHERE b.in_totals = 1 AND d.kind NOT IN ('dossier', 'rs-table')
		AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
		AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
		AND (:year IS NULL OR b.fiscal_year = :year)
	UNION ALL
	SELECT u.ministry AS ministry, u.name AS program, u.type AS type, u.parent AS parent, b.*,
		row_number() OVER (PARTITION BY u.ministry, u.name_key, u.code, b.fiscal_year, b.currency
			ORDER BY e.fiscal_year IS NULL, e.fiscal_year DESC, d.hash, b.element) AS later
	FROM budget_year b
	JOIN undertaking u ON u.document = b.document AND u.element = b.undertaking
	JOIN document d ON d.document = b.document
	JOIN evaluation e ON e.document = b.document
	WHERE b.in_totals = 1 AND d.kind IN ('dossier', 'rs-table')
		AND (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
		AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
		AND (:year IS NULL OR b.fiscal_year = :year)),
counted AS (
	SELECT CASE WHEN 'ministry' IN (:rows, :columns) THEN s.ministry END AS ministry,
		CASE WHEN 'program' IN (:rows, :columns) THEN s.program END AS program,
		CASE WHEN 'type' IN (:rows, :columns) THEN s.type END AS type,
		CASE WHEN 'fiscal_year' IN (:rows, :columns) THEN s.fiscal_year END AS fiscal_year,
		s.currency AS currency, s.available AS available, s.carried_in AS carried_in, s.carried_out AS carried_out,
		s.executed AS executed, s.requested AS requested, s.document AS document, s.element AS element,
		CASE WHEN executed IS NOT NULL AND available IS NOT NULL THEN available END AS available_of_executed,
		CASE WHEN executed IS NOT NULL AND available IS NOT NULL THEN executed END AS executed_of_available
	FROM stated s
	WHERE s.later = 1 AND (s.parent IS NULL OR NOT EXISTS (SELECT 1 FROM budget_year w WHERE w.document = s.document
		AND w.undertaking = s.parent AND w.fiscal_year = s.fiscal_year AND coalesce(w.currency, '') = coalesce(s.currency, '')))),
totals AS (
	SELECT ministry, program, type, fiscal_year, currency, count(*) AS programs,
		CASE WHEN currency IS NOT NULL THEN sum(available) END AS available,
		CASE WHEN currency IS NOT NULL THEN sum(carried_in) END AS carried_in,
		CASE WHEN currency IS NOT NULL THEN sum(carried_out) END AS carried_out,
		CASE WHEN currency IS NOT NULL THEN sum(executed) END AS executed,
		CASE WHEN currency IS NOT NULL THEN sum(requested) END AS requested,
		CASE WHEN currency IS NOT NULL AND sum(available_of_executed) > 0
			THEN CAST(sum(executed_of_available) AS DOUBLE PRECISION) / sum(available_of_executed) END AS execution_rate,
		count(executed_of_available) AS programs_executed, string_agg(document || ':' || element, ' ') AS sources
	FROM counted
	GROUP BY ministry, program, type, fiscal_year, currency)
SELECT ministry, program, type, fiscal_year, currency, programs, available, carried_in, carried_out, executed, requested, execution_rate,
	programs_executed, sources
FROM totals
ORDER BY execution_rate IS NULL, execution_rate, ministry IS NULL, ministry, program IS NULL, program, type IS NULL, type,
	fiscal_year IS NULL, fiscal_year, currency IS NULL, currency
