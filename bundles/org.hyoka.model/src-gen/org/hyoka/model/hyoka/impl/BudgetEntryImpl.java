/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.MoneyState;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getState <em>State</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getAccountName <em>Account Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#getSubaccount <em>Subaccount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetEntryImpl#isPreliminary <em>Preliminary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetEntryImpl extends ElementImpl implements BudgetEntry {
	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MoneyKind KIND_EDEFAULT = MoneyKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MoneyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final Account ACCOUNT_EDEFAULT = Account.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected Account account = ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MoneyState STATE_EDEFAULT = MoneyState.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MoneyState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountName() <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountName()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountName() <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountName()
	 * @generated
	 * @ordered
	 */
	protected String accountName = ACCOUNT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubaccount() <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubaccount()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubaccount() <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubaccount()
	 * @generated
	 * @ordered
	 */
	protected String subaccount = SUBACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #isPreliminary() <em>Preliminary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreliminary()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRELIMINARY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPreliminary() <em>Preliminary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreliminary()
	 * @generated
	 * @ordered
	 */
	protected boolean preliminary = PRELIMINARY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.BUDGET_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(FiscalYear newYear) {
		FiscalYear oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoneyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MoneyKind newKind) {
		MoneyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(Account newAccount) {
		Account oldAccount = account;
		account = newAccount == null ? ACCOUNT_EDEFAULT : newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoneyState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MoneyState newState) {
		MoneyState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountName() {
		return accountName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountName(String newAccountName) {
		String oldAccountName = accountName;
		accountName = newAccountName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__ACCOUNT_NAME, oldAccountName, accountName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubaccount() {
		return subaccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubaccount(String newSubaccount) {
		String oldSubaccount = subaccount;
		subaccount = newSubaccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__SUBACCOUNT, oldSubaccount, subaccount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPreliminary() {
		return preliminary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreliminary(boolean newPreliminary) {
		boolean oldPreliminary = preliminary;
		preliminary = newPreliminary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_ENTRY__PRELIMINARY, oldPreliminary, preliminary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.BUDGET_ENTRY__YEAR:
				return getYear();
			case HyokaPackage.BUDGET_ENTRY__KIND:
				return getKind();
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT:
				return getAccount();
			case HyokaPackage.BUDGET_ENTRY__AMOUNT:
				return getAmount();
			case HyokaPackage.BUDGET_ENTRY__STATE:
				return getState();
			case HyokaPackage.BUDGET_ENTRY__EXPLANATION:
				return getExplanation();
			case HyokaPackage.BUDGET_ENTRY__NUMBER:
				return getNumber();
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT_NAME:
				return getAccountName();
			case HyokaPackage.BUDGET_ENTRY__SUBACCOUNT:
				return getSubaccount();
			case HyokaPackage.BUDGET_ENTRY__PRELIMINARY:
				return isPreliminary();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.BUDGET_ENTRY__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__KIND:
				setKind((MoneyKind)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT:
				setAccount((Account)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__STATE:
				setState((MoneyState)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__NUMBER:
				setNumber((Integer)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT_NAME:
				setAccountName((String)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__SUBACCOUNT:
				setSubaccount((String)newValue);
				return;
			case HyokaPackage.BUDGET_ENTRY__PRELIMINARY:
				setPreliminary((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.BUDGET_ENTRY__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT_NAME:
				setAccountName(ACCOUNT_NAME_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__SUBACCOUNT:
				setSubaccount(SUBACCOUNT_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_ENTRY__PRELIMINARY:
				setPreliminary(PRELIMINARY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.BUDGET_ENTRY__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.BUDGET_ENTRY__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT:
				return account != ACCOUNT_EDEFAULT;
			case HyokaPackage.BUDGET_ENTRY__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case HyokaPackage.BUDGET_ENTRY__STATE:
				return state != STATE_EDEFAULT;
			case HyokaPackage.BUDGET_ENTRY__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case HyokaPackage.BUDGET_ENTRY__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case HyokaPackage.BUDGET_ENTRY__ACCOUNT_NAME:
				return ACCOUNT_NAME_EDEFAULT == null ? accountName != null : !ACCOUNT_NAME_EDEFAULT.equals(accountName);
			case HyokaPackage.BUDGET_ENTRY__SUBACCOUNT:
				return SUBACCOUNT_EDEFAULT == null ? subaccount != null : !SUBACCOUNT_EDEFAULT.equals(subaccount);
			case HyokaPackage.BUDGET_ENTRY__PRELIMINARY:
				return preliminary != PRELIMINARY_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", account: "); //$NON-NLS-1$
		result.append(account);
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(", number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", accountName: "); //$NON-NLS-1$
		result.append(accountName);
		result.append(", subaccount: "); //$NON-NLS-1$
		result.append(subaccount);
		result.append(", preliminary: "); //$NON-NLS-1$
		result.append(preliminary);
		result.append(')');
		return result.toString();
	}

} //BudgetEntryImpl
