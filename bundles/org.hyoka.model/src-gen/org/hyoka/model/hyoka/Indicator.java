/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure of an output or an outcome.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getAccumulation <em>Accumulation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getActuals <em>Actuals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getProjections <em>Projections</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getOutlook <em>Outlook</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Indicator#getCauseAnalysis <em>Cause Analysis</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator()
 * @model annotation="https://hyoka.org/label ja='\u6307\u6a19'"
 * @generated
 */
public interface Indicator extends Fact {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.IndicatorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Output or outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.IndicatorKind
	 * @see #setKind(IndicatorKind)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Kind()
	 * @model annotation="https://hyoka.org/label ja='\u7a2e\u985e'"
	 * @generated
	 */
	IndicatorKind getKind();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hyoka.model.hyoka.IndicatorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(IndicatorKind value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of its values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Accumulation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Accumulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How values add up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accumulation</em>' attribute.
	 * @see org.hyoka.model.hyoka.Accumulation
	 * @see #setAccumulation(Accumulation)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Accumulation()
	 * @model annotation="https://hyoka.org/label ja='\u7d2f\u8a08\u30fb\u5358\u5e74'"
	 * @generated
	 */
	Accumulation getAccumulation();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getAccumulation <em>Accumulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accumulation</em>' attribute.
	 * @see org.hyoka.model.hyoka.Accumulation
	 * @see #getAccumulation()
	 * @generated
	 */
	void setAccumulation(Accumulation value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.hyoka.model.hyoka.Direction
	 * @see #setDirection(Direction)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Direction()
	 * @model annotation="https://hyoka.org/label ja='\u5411\u304d'"
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.hyoka.model.hyoka.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Definition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is counted and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Definition</em>' attribute.
	 * @see #setDefinition(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Definition()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5b9a\u7fa9'"
	 * @generated
	 */
	String getDefinition();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getDefinition <em>Definition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' attribute.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(String value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen or changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Rationale()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u8a2d\u5b9a\u7406\u7531\u30fb\u6839\u62e0'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Targets, earliest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Targets()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19'"
	 * @generated
	 */
	EList<Target> getTargets();

	/**
	 * Returns the value of the '<em><b>Actuals</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Actual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actuals</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Actuals()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u7e3e'"
	 * @generated
	 */
	EList<Actual> getActuals();

	/**
	 * Returns the value of the '<em><b>Projections</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Projection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Forecasts (rule 11: never an actual).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Projections</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Projections()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u898b\u901a\u3057'"
	 * @generated
	 */
	EList<Projection> getProjections();

	/**
	 * Returns the value of the '<em><b>Outlook</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outlook on reaching the targets as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlook</em>' attribute.
	 * @see #setOutlook(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_Outlook()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19\u9054\u6210\u306e\u898b\u8fbc\u307f'"
	 * @generated
	 */
	String getOutlook();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getOutlook <em>Outlook</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlook</em>' attribute.
	 * @see #getOutlook()
	 * @generated
	 */
	void setOutlook(String value);

	/**
	 * Returns the value of the '<em><b>Cause Analysis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why a target was missed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause Analysis</em>' attribute.
	 * @see #setCauseAnalysis(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getIndicator_CauseAnalysis()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u672a\u9054\u306e\u539f\u56e0\u5206\u6790'"
	 * @generated
	 */
	String getCauseAnalysis();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Indicator#getCauseAnalysis <em>Cause Analysis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause Analysis</em>' attribute.
	 * @see #getCauseAnalysis()
	 * @generated
	 */
	void setCauseAnalysis(String value);

} // Indicator
