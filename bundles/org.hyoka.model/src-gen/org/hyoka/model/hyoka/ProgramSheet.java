/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Program Sheet</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A one-page sheet of a program for a budget request.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getProgram <em>Program</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getContent <em>Content</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getFundingFlow <em>Funding Flow</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getLastBudget <em>Last Budget</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getSupplementary <em>Supplementary</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.ProgramSheet#getBudgetLines <em>Budget Lines</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet()
 * @model annotation="https://hyoka.org/label ja='PR\u8cc7\u6599'"
 * @generated
 */
public interface ProgramSheet extends Fact {
	/**
	 * Returns the value of the '<em><b>Program</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Program</em>' reference.
	 * @see #setProgram(ProgramNode)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Program()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d' help.ja='\u8cc7\u6599\u306e\u5bfe\u8c61\u3068\u306a\u308b\u4e8b\u696d\u3002'"
	 * @generated
	 */
	ProgramNode getProgram();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getProgram <em>Program</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Program</em>' reference.
	 * @see #getProgram()
	 * @generated
	 */
	void setProgram(ProgramNode value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fiscal year of the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Year()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u5e74\u5ea6' help.ja='\u4e88\u7b97\u3092\u8981\u6c42\u3059\u308b\u5e74\u5ea6\u3002'"
	 * @generated
	 */
	FiscalYear getYear();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Office in charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' attribute.
	 * @see #setDepartment(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Department()
	 * @model annotation="https://hyoka.org/label ja='\u62c5\u5f53\u8ab2\u5ba4' help.ja='\u4e8b\u696d\u3092\u62c5\u5f53\u3059\u308b\u8ab2\u5ba4\u3002'"
	 * @generated
	 */
	String getDepartment();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getDepartment <em>Department</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' attribute.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purpose.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Purpose()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d\u76ee\u7684\u30fb\u6982\u8981' help.ja='\u4e8b\u696d\u306e\u76ee\u7684\u3068\u6982\u8981\u3002'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Content()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u4e8b\u696d\u306e\u5185\u5bb9' help.ja='\u4e8b\u696d\u3067\u5b9f\u65bd\u3059\u308b\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome goals with their years.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' attribute.
	 * @see #setGoals(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Goals()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u6210\u679c\u76ee\u6a19' help.ja='\u9054\u6210\u3059\u308b\u5e74\u3092\u793a\u3057\u305f\u6210\u679c\u76ee\u6a19\u3002'"
	 * @generated
	 */
	String getGoals();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getGoals <em>Goals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goals</em>' attribute.
	 * @see #getGoals()
	 * @generated
	 */
	void setGoals(String value);

	/**
	 * Returns the value of the '<em><b>Funding Flow</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the money flows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Funding Flow</em>' containment reference.
	 * @see #setFundingFlow(FundingFlow)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_FundingFlow()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u5f62\u614b' help.ja='\u56fd\u304b\u3089\u5b9f\u65bd\u8005\u306b\u81f3\u308b\u8cc7\u91d1\u306e\u6d41\u308c\u3002'"
	 * @generated
	 */
	FundingFlow getFundingFlow();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getFundingFlow <em>Funding Flow</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Funding Flow</em>' containment reference.
	 * @see #getFundingFlow()
	 * @generated
	 */
	void setFundingFlow(FundingFlow value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the amounts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(Unit)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Unit()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5358\u4f4d' help.ja='\u8cc7\u6599\u306e\u91d1\u984d\u306b\u5171\u901a\u306e\u5358\u4f4d\u3002'"
	 * @generated
	 */
	Unit getUnit();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(Unit value);

	/**
	 * Returns the value of the '<em><b>Requested</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This year's request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requested</em>' attribute.
	 * @see #setRequested(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Requested()
	 * @model annotation="https://hyoka.org/label ja='\u8981\u6c42\u984d' help.ja='\u8981\u6c42\u3059\u308b\u5e74\u5ea6\u306e\u8981\u6c42\u984d\u3002'"
	 * @generated
	 */
	BigDecimal getRequested();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getRequested <em>Requested</em>}' attribute.
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
	 * Last year's budget.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Budget</em>' attribute.
	 * @see #setLastBudget(BigDecimal)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_LastBudget()
	 * @model annotation="https://hyoka.org/label ja='\u524d\u5e74\u5ea6\u4e88\u7b97\u984d' help.ja='\u524d\u5e74\u5ea6\u306e\u4e88\u7b97\u984d\u3002'"
	 * @generated
	 */
	BigDecimal getLastBudget();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.ProgramSheet#getLastBudget <em>Last Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Budget</em>' attribute.
	 * @see #getLastBudget()
	 * @generated
	 */
	void setLastBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Supplementary</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.BudgetEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supplementary budgets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplementary</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_Supplementary()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u88dc\u6b63\u4e88\u7b97' help.ja='\u5e74\u5ea6\u5225\u306e\u88dc\u6b63\u4e88\u7b97\u984d\u3002'"
	 * @generated
	 */
	EList<BudgetEntry> getSupplementary();

	/**
	 * Returns the value of the '<em><b>Budget Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.ProgramSheetLine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget Lines</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getProgramSheet_BudgetLines()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5185\u8a33' help.ja='\u8981\u6c42\u984d\u306e\u5185\u8a33\u3002'"
	 * @generated
	 */
	EList<ProgramSheetLine> getBudgetLines();

} // ProgramSheet
