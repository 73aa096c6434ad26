/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program Sheet Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of a program sheet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheetLine#getContent <em>Content</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheetLine#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheetLine#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheetLine#getLastBudget <em>Last Budget</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheetLine()
 * @model annotation="https://hyoka.org/label ja='\u5185\u8a33'"
 * @generated
 */
public interface ProgramSheetLine extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheetLine_Content()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u5185\u8a33\u306e\u5bfe\u8c61\u3068\u306a\u308b\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheetLine#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' containment reference.
	 * @see #setPeriod(Period)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheetLine_Period()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u671f\u9593' help.ja='\u5185\u8a33\u306e\u4e8b\u696d\u3092\u5b9f\u65bd\u3059\u308b\u5e74\u5ea6\u306e\u7bc4\u56f2\u3002'"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheetLine#getPeriod <em>Period</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' containment reference.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requested, in the sheet's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested</em>' attribute.
	 * @see #setRequested(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheetLine_Requested()
	 * @model annotation="https://hyoka.org/label ja='\u8981\u6c42\u984d' help.ja='\u5185\u8a33\u306e\u8981\u6c42\u984d\u3002\u8cc7\u6599\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getRequested();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheetLine#getRequested <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requested</em>' attribute.
	 * @see #getRequested()
	 * @generated
	 */
	void setRequested(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Last Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last year's, in the sheet's unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Budget</em>' attribute.
	 * @see #setLastBudget(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheetLine_LastBudget()
	 * @model annotation="https://hyoka.org/label ja='\u524d\u5e74\u5ea6\u4e88\u7b97\u984d' help.ja='\u5185\u8a33\u306e\u524d\u5e74\u5ea6\u4e88\u7b97\u984d\u3002\u8cc7\u6599\u306e\u5358\u4f4d\u3067\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	BigDecimal getLastBudget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheetLine#getLastBudget <em>Last Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Budget</em>' attribute.
	 * @see #getLastBudget()
	 * @generated
	 */
	void setLastBudget(BigDecimal value);

} // ProgramSheetLine
