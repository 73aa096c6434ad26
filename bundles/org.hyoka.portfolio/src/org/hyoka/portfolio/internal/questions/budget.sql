WITH stated AS (
	SELECT u.ministry AS ministry, u.name AS program, b.fiscal_year AS fiscal_year, b.currency AS currency, b.available AS available,
		b.carried_in AS carried_in, b.carried_out AS carried_out, b.executed AS executed, b.requested AS requested,
		CASE WHEN b.available > 0 THEN CAST(b.executed AS DOUBLE PRECISION) / b.available END AS execution_rate,
		d.hash AS hash, b.element AS element, b.document || ':' || b.element AS sources
	FROM budget_year b
	JOIN undertaking u ON u.document = b.document AND u.element = b.undertaking
	JOIN document d ON d.document = b.document
	WHERE (:ministry IS NULL OR u.ministry LIKE :ministry ESCAPE '!')
		AND (:program IS NULL OR u.name LIKE :program ESCAPE '!')
		AND (:year IS NULL OR b.fiscal_year = :year))
SELECT ministry, program, fiscal_year, currency, available, carried_in, carried_out, executed, requested, execution_rate, sources
FROM stated
ORDER BY execution_rate IS NULL, execution_rate, ministry IS NULL, ministry, program IS NULL, program, fiscal_year,
	currency IS NULL, currency, hash, element
